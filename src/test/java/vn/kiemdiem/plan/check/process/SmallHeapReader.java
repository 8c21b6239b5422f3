package vn.kiemdiem.plan.check.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import vn.kiemdiem.plan.check.Finding;

/** A program that checks the files it is given, all but the engine's own trial, to be run with little memory. */
public final class SmallHeapReader {

    private SmallHeapReader() {}

    /** Arguments: the files; prints a line for each, the milliseconds it took and the code of its first finding. */
    public static void main(String[] files) throws IOException {
        EnginePlanChecks checks = checks();
        // Of the processor, so that a busy machine does not count.
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            long start = cpu.getCurrentThreadCpuTime();
            List<Finding> findings = checks.check(file, content, Locale.ENGLISH).findings();
            long took = (cpu.getCurrentThreadCpuTime() - start) / 1_000_000;
            System.out.println(took + " " + findings.get(0).code());
        }
    }

    private static EnginePlanChecks checks() {
        List<PlanRule> rules = new ArrayList<>(CoreRules.ALL);
        rules.addAll(DutyAndDeadlineRules.at(DutyAndDeadlineRules.EARLY).all());
        AnnotationAwareOrderComparator.sort(rules);
        StaticListableBeanFactory without = new StaticListableBeanFactory();
        return new EnginePlanChecks(
                rules,
                new TrialParse(without.getBeanProvider(ProcessEngine.class)),
                new SampleBodies(),
                Clock.systemUTC());
    }
}
