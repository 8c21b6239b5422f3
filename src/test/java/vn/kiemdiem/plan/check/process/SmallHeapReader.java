package vn.kiemdiem.plan.check.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads the files it is given as the checks do, to be run with little memory. */
public final class SmallHeapReader {

    /** What is said of a file that could be read. */
    public static final String READ = "READ";

    private SmallHeapReader() {}

    /** Arguments: the files; prints a line for each, the milliseconds it took and the code of what is wrong. */
    public static void main(String[] files) throws IOException {
        // Of the processor, so that a busy machine does not count.
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            long start = cpu.getCurrentThreadCpuTime();
            PlanReading reading = PlanReading.of(content);
            long took = (cpu.getCurrentThreadCpuTime() - start) / 1_000_000;
            System.out.println(took + " " + reading.problem().map(Problem::code).orElse(READ));
        }
    }
}
