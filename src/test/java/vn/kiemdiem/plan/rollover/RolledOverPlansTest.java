package vn.kiemdiem.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.deadline.DeadlineWording;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanRefused;
import vn.kiemdiem.plan.process.PlanFile;

/** Each plan of the repository, rolled over to the next year. */
class RolledOverPlansTest {

    static Stream<RolledOverFile> plans() {
        return RolledOverFile.all();
    }

    @DisplayName("issue 6: những gì thay đổi đều có trong danh sách, theo thứ tự của tệp")
    @ParameterizedTest
    @MethodSource("plans")
    void theChangesAreAllThatChanged(RolledOverFile plan) {
        List<String> before = RolledOverFile.values(plan.before());
        List<String> after = RolledOverFile.values(plan.after().text());
        List<List<String>> changed = new ArrayList<>();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(List.of(before.get(i), after.get(i)));
            }
        }

        assertThat(plan.realChanges())
                .extracting(change -> List.of(change.before(), change.after()))
                .containsExactlyElementsOf(changed);
        assertThat(plan.after().changes())
                .allSatisfy(change -> assertThat(change.reason()).isNotBlank());
    }

    @DisplayName("issue 6: chú thích, bố cục, thứ tự thuộc tính giữ nguyên từng chữ")
    @ParameterizedTest
    @MethodSource("plans")
    void theMarkupStaysAsItIs(RolledOverFile plan) {
        assertThat(RolledOverFile.markup(plan.after().text())).isEqualTo(RolledOverFile.markup(plan.before()));
        assertThat(documentation(plan.after().text())).isEqualTo(documentation(plan.before()));
    }

    private static List<String> documentation(String text) {
        return RolledOverFile.model(text).getModelElementsByType(Documentation.class).stream()
                .map(Documentation::getTextContent)
                .toList();
    }

    @DisplayName("issue 6: mã của năm cũ không còn ở đâu ngoài lời trích")
    @ParameterizedTest
    @MethodSource("plans")
    void theOldIdIsGone(RolledOverFile plan) {
        String unquoted = plan.after().text().replaceAll("(?s)<bpmn:documentation>.*?</bpmn:documentation>", "");
        String camel = plan.id().replace("-", "");

        assertThat(unquoted).doesNotContain(plan.id());
        assertThat(unquoted.toLowerCase(Locale.ROOT)).doesNotContain("_" + camel);
        assertThat(plan.after().planId()).isNotEqualTo(plan.id());
    }

    @DisplayName("issue 6: đầu trang chỉ còn thiếu số của kế hoạch")
    @ParameterizedTest
    @MethodSource("plans")
    void onlyTheNumberIsMissing(RolledOverFile plan) {
        PlanHeader old = header(plan.before());
        PlanHeader draft = header(plan.numbered());

        PlanRefused refused = catchThrowableOfType(
                PlanRefused.class, () -> header(plan.after().text()));

        assertThat(refused.findings()).singleElement().asString().contains("«plan.number»");
        assertThat(draft.id()).isEqualTo(plan.after().planId());
        assertThat(draft.year()).isEqualTo(old.year().plusYears(1));
        assertThat(draft.issuedOn()).isEmpty();
        assertThat(draft.rating()).isEqualTo(old.rating());
        assertThat(draft.deadlines().codes()).isEqualTo(old.deadlines().codes());
        assertThat(draft.deadlines().codes())
                .allSatisfy(code -> assertThat(
                                DeadlineWording.parse(draft.deadlines().wording(code)))
                        .hasSameClassAs(DeadlineWording.parse(old.deadlines().wording(code))));
    }

    private static PlanHeader header(String text) {
        BpmnModelInstance model = RolledOverFile.model(text);
        return PlanFile.header(model).orElseThrow();
    }
}
