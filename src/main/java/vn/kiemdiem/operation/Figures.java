package vn.kiemdiem.operation;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditCounts;
import vn.kiemdiem.escalation.EscalationCount;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.notification.MailCounts;
import vn.kiemdiem.notification.MailWatch;

/** The product's figures, each counted by one query in the database, so that every node tells the same. */
@Component
class Figures {

    private static final String PLAN = "plan";

    private final OpenTasks tasks;
    private final DueJobs jobs;
    private final Escalations escalations;
    private final MailWatch mails;
    private final AuditCounts acts;
    private final OperationProperties properties;

    Figures(
            OpenTasks tasks,
            DueJobs jobs,
            Escalations escalations,
            MailWatch mails,
            AuditCounts acts,
            OperationProperties properties) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.escalations = escalations;
        this.mails = mails;
        this.acts = acts;
        this.properties = properties;
    }

    MetricSnapshots count() {
        return new MetricSnapshots(Stream.of(ofTasks(), ofEscalations(), ofJobs(), ofMails(), ofImports())
                .flatMap(List::stream)
                .toList());
    }

    private List<MetricSnapshot> ofTasks() {
        LabelledGauge open = new LabelledGauge("kiemdiem_tasks_open", "Open tasks of the plan", PLAN);
        LabelledGauge overdue = new LabelledGauge("kiemdiem_tasks_overdue", "Open tasks past their due date", PLAN);
        tasks.perPlan().forEach(count -> {
            open.add(count.plan(), count.open());
            overdue.add(count.plan(), count.overdue());
        });
        return List.of(open.snapshot(), overdue.snapshot());
    }

    private List<MetricSnapshot> ofEscalations() {
        LabelledGauge raised = new LabelledGauge("kiemdiem_escalations", "Deadlines missed, one for each unit", PLAN);
        LabelledGauge unresolved = new LabelledGauge("kiemdiem_escalations_unresolved", "Those still missed", PLAN);
        for (EscalationCount count : escalations.countPerPlan()) {
            raised.add(count.plan(), count.raised());
            unresolved.add(count.plan(), count.unresolved());
        }
        return List.of(raised.snapshot(), unresolved.snapshot());
    }

    private List<MetricSnapshot> ofJobs() {
        return List.of(LabelledGauge.of(
                "kiemdiem_timers_late_seconds",
                "How long the job has waited that is due for longest",
                jobs.longestWait().toSeconds()));
    }

    private List<MetricSnapshot> ofMails() {
        MailCounts counts = mails.counts(properties.failedMailsFor());
        return List.of(
                LabelledGauge.of("kiemdiem_mails_waiting", "Mails still to be sent", counts.waiting()),
                LabelledGauge.of("kiemdiem_mails_failed", "Mails that do not get through", counts.failed()));
    }

    private List<MetricSnapshot> ofImports() {
        LabelledGauge results = new LabelledGauge("kiemdiem_plan_imports", "Plan files brought by people", "result");
        acts.byDetail(Action.PLAN_IMPORTED).forEach(results::add);
        return List.of(results.snapshot());
    }
}
