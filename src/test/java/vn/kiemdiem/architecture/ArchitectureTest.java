package vn.kiemdiem.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kiemdiem.rating.RatingLevel;

@AnalyzeClasses(packages = "vn.kiemdiem", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyWiringAndProcessSeeTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..cockpit..", "..engine..", "vn.kiemdiem.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("engine code stays together, so that a move to a compatible fork is a rename (design 8)");

    @ArchTest
    static final ArchRule onlyNotificationSendsMail = noClasses()
            .that()
            .resideOutsideOfPackage("..notification..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..")
            .because("mail goes through the outbox, after the commit (design 5)");

    @ArchTest
    static final ArchRule deadlinesArePureJava = noClasses()
            .that()
            .resideInAPackage("..deadline..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "vn.kiemdiem.deadline..", "org.jspecify..", "org.apache.commons.csv..")
            .because("a deadline is understood and tested without engine, Spring or database (design 7)");

    @ArchTest
    static final ArchRule ratingPoliciesArePureJava = noClasses()
            .that()
            .resideInAPackage("vn.kiemdiem.rating.policy..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                            "java..", "vn.kiemdiem.rating.policy..", "vn.kiemdiem.organization", "org.jspecify..")
                    .and(not(equivalentTo(RatingLevel.class))))
            .because("a rule is understood and tested without engine, Spring or database (design 4)");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().assignedFrom(new FeaturesAndPolicies())
            .should()
            .beFreeOfCycles()
            .because("a feature can be read by itself only if nothing it needs needs it back");

    @ArchTest
    static final ArchRule packagesTellTheDomain = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..impl..", "..dto..", "..service..", "..config..")
            .because("such names say nothing about reviews and ratings (style 6.1)");

    @ArchTest
    static final ArchRule timeComesFromTheProductsClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .because("the demo and the tests move the clock, and the engine moves with it");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Value.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Autowired.class)
            .because("constructors and properties records say what a class needs (style 6.2)");

    @ArchTest
    static final ArchRule delegatesAreNamedAfterWhatTheyDo = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process..")
            .because("a plan's file names them, Java does not (style 6.5)");

    /**
     * One slice for each feature, and one for the pure policies: a plan's header is read with them, while what records
     * ratings looks at the plan.
     */
    private static final class FeaturesAndPolicies implements SliceAssignment {

        private static final PackageMatcher FEATURE = PackageMatcher.of("vn.kiemdiem.(*)..");
        private static final PackageMatcher POLICIES = PackageMatcher.of("vn.kiemdiem.rating.policy..");

        @Override
        public String getDescription() {
            return "features, and the pure policies by themselves";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (POLICIES.matches(type.getPackageName()) || type.isEquivalentTo(RatingLevel.class)) {
                return SliceIdentifier.of("rating policies");
            }
            return FEATURE.match(type.getPackageName())
                    .map(match -> SliceIdentifier.of(match.getGroup(1)))
                    .orElseGet(SliceIdentifier::ignore);
        }
    }

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<JavaClass>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                }
            })
            .because("null is said, never assumed (style 6.2)");
}
