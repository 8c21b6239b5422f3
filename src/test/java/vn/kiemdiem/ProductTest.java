package vn.kiemdiem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.isolation.AllPlans;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.LateBloc;
import vn.kiemdiem.plan.process.LateDistrict;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.PlanTables;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.plan.process.Uploads;
import vn.kiemdiem.plan.process.WholePlay;
import vn.kiemdiem.rating.process.PoolFixture;
import vn.kiemdiem.rating.score.ScorePlan;
import vn.kiemdiem.rating.term.TermPlan;

/** The whole product on a real PostgreSQL, at the issue of the first plan; jobs run and mails go out only when asked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
    TestDatabase.class,
    PlanRun.class,
    PlanTables.class,
    Uploads.class,
    WholePlay.class,
    LateDistrict.class,
    LateBloc.class,
    SmallPlan.class,
    FormTrial.class,
    ScorePlan.class,
    PoolFixture.class,
    TermPlan.class,
    AllPlans.class
})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=Kiem-Diem-2023",
            "kiemdiem.clock=2023-11-03T08:00+07:00",
            "kiemdiem.operation.scrape-account=giam-sat",
            "kiemdiem.operation.figures-kept-for=0s",
            // Which Spring switches off in tests.
            "management.prometheus.metrics.export.enabled=true"
        })
public @interface ProductTest {}
