package vn.kiemdiem.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.rating.RatingStage;

class TemplateVocabularyTest {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([A-Za-z]+Delegate)}");
    private static final Set<String> LISTS_OF_SUBJECTS = Set.of("rates", "about", "members", "announcedRates");
    private static final Set<String> LISTS_OF_UNITS = Set.of("ratesIn", "membersIn", "announcedRatesIn", "noticeTo");

    @Test
    void everyFormHasItsTemplate() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(fixed("camunda:formRef"))
                    .containsExactlyInAnyOrderElementsOf(
                            forms.map(form -> form.getFileName().toString().replace(".form", ""))
                                    .toList());
        }
    }

    @Test
    void everyDelegateThatIsForPlansHasItsTemplate() throws IOException {
        Set<String> forPlans = delegates();
        forPlans.removeAll(delegatesOfTheProductsOwnProcesses());

        assertThat(fixed("camunda:delegateExpression"))
                .map(expression -> expression.replaceAll("[${}]", ""))
                .containsExactlyInAnyOrderElementsOf(forPlans);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void anExampleIsWhatItsFieldAsksFor(Field field) {
        assertThat(field.examples()).isNotEmpty().allMatch(field::accepts);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aFieldMayBeLeftEmptyUnlessItIsRequired(Field field) {
        assertThat(field.accepts("")).isEqualTo(!field.isRequired());
    }

    @Test
    void aListOfSubjectsTakesTheKindsThatExistAndTellsTheirNames() {
        String all = Arrays.stream(SubjectKind.values()).map(SubjectKind::slug).collect(Collectors.joining(","));

        assertThat(lists(LISTS_OF_SUBJECTS)).isNotEmpty().allSatisfy(field -> {
            assertThat(field.accepts(all)).isTrue();
            assertThat(field.accepts("branch, member")).isFalse();
            assertThat(field.accepts("branches")).isFalse();
            assertThat(SubjectKind.values())
                    .allSatisfy(kind -> assertThat(field.description())
                            .contains("%s = %s".formatted(kind.slug(), kind.vietnameseName())));
        });
    }

    @Test
    void aListOfUnitsTakesTheKindsThatExist() {
        String all = Arrays.stream(UnitKind.values()).map(UnitKind::slug).collect(Collectors.joining(","));

        assertThat(lists(LISTS_OF_UNITS)).isNotEmpty().allSatisfy(field -> {
            assertThat(field.accepts(all)).isTrue();
            assertThat(field.accepts("communes")).isFalse();
        });
    }

    @Test
    void theCapacitiesAreTheStagesOfARating() {
        assertThat(all())
                .filteredOn(field -> field.binds("camunda:property", "as"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.choices())
                        .isNotEmpty()
                        .allSatisfy(as -> assertThat(RatingStage.of(as)).isNotNull()));
    }

    private static List<String> fixed(String attribute) {
        return Template.readAll().stream()
                .map(template -> template.fixed(attribute))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Field> lists(Set<String> names) {
        return asked().stream()
                .filter(field -> names.contains(field.name()) && field.choices().isEmpty())
                .toList();
    }

    static List<Field> asked() {
        return all().stream().filter(Field::isAsked).toList();
    }

    private static List<Field> all() {
        return Template.readAll().stream()
                .flatMap(template -> template.fields().stream())
                .toList();
    }

    private static Set<String> delegates() {
        var components = new ClassPathScanningCandidateComponentProvider(false);
        components.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        var names = AnnotationBeanNameGenerator.INSTANCE;
        return components.findCandidateComponents("vn.kiemdiem").stream()
                .filter(TemplateVocabularyTest::isOfTheProduct)
                .map(delegate -> names.generateBeanName(delegate, new SimpleBeanDefinitionRegistry()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfTheProduct(BeanDefinition delegate) {
        return delegate.getBeanClassName() != null
                && Files.exists(
                        Path.of("src/main/java", delegate.getBeanClassName().replace('.', '/') + ".java"));
    }

    private static Set<String> delegatesOfTheProductsOwnProcesses() throws IOException {
        var named = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/processes"))) {
            for (Path file : files.toList()) {
                DELEGATE.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        return named;
    }
}
