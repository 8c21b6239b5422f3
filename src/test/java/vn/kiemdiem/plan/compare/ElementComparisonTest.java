package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElementComparisonTest {

    private static final SmallPlanFile BEFORE = SmallPlanFile.asItIs();
    private static final int MUTANTS = 100;

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("\"Viết\"", "\"Viết bản kiểm điểm\"", "userTask_write Tên: Viết → Viết bản kiểm điểm"),
                arguments(" name=\"Viết\"", "", "userTask_write Tên: Viết → null"),
                arguments(
                        "\"Viết kiểm điểm\".",
                        "«Viết».",
                        "userTask_write Trích dẫn, giải thích: S004-F01. \"Viết kiểm điểm\". → S004-F01. «Viết»."),
                arguments("\"chi-uy\"", "\"${unit}\"", "userTask_write Đơn vị làm: chi-uy → ${unit}"),
                arguments("write-review", "hold-review", "userTask_write Biểu mẫu: write-review → hold-review"),
                arguments("\"member\"", "\"branch\"", "userTask_write Thuộc tính «rates»: member → branch"),
                arguments(
                        "name=\"as\" value=\"self\"",
                        "name=\"as\" value=\"\"",
                        "userTask_write Thuộc tính «as»: self → null"),
                arguments(
                        "late('D07')",
                        "late('D09')",
                        "timerEvent_late Thời điểm của đồng hồ: ${late('D07')} → ${late('D09')}"),
                arguments(
                        "attachedToRef=\"userTask_write\"",
                        "attachedToRef=\"subProcess_meet\"",
                        "timerEvent_late Gắn ở: Viết (userTask_write) → Họp (subProcess_meet)"),
                arguments(
                        "cancelActivity=\"false\"",
                        "cancelActivity=\"true\"",
                        "timerEvent_late Ngắt việc đang làm: không → có"),
                arguments(
                        "sourceRef=\"startEvent_notice\" targetRef=\"userTask_write\"",
                        "sourceRef=\"startEvent_notice\" targetRef=\"gateway_done\"",
                        "flow_begin Điểm đến: Viết (userTask_write) → Xong? (gateway_done)"),
                arguments("${done}", "${finished}", "flow_yes Điều kiện: ${done} → ${finished}"),
                arguments(
                        "default=\"flow_no\"",
                        "default=\"flow_yes\"",
                        "gateway_done Nhánh mặc định: Không (flow_no) → Có (flow_yes)"),
                arguments(
                        "${sendDelegate}",
                        "${otherDelegate}",
                        "sendTask_report Delegate: ${sendDelegate} → ${otherDelegate}"),
                arguments(">xa<", ">huyen<", "sendTask_report Tham số «recipient»: xa → huyen"),
                arguments(
                        "source=\"unit\"",
                        "source=\"rater\"",
                        "callActivity_branch Biến trao đi «parent»: unit → rater"),
                arguments("${members}", "${all}", "userTask_rate Lặp theo danh sách: ${members} → ${all}"),
                arguments(
                        "<multiInstanceLoopCharacteristics camunda:collection=\"${members}\"/>",
                        "",
                        "userTask_rate Lặp theo danh sách: ${members} → null"),
                arguments(
                        "<endEvent id=\"endEvent_done\" name=\"Đã xong\"/>",
                        "<endEvent id=\"endEvent_done\" name=\"Đã xong\"><terminateEventDefinition/></endEvent>",
                        "endEvent_done Kết thúc mọi nhánh: null → có"),
                arguments(
                        "<messageEventDefinition id=\"definition_1\" messageRef=\"message_notice\"/>",
                        "<messageEventDefinition messageRef=\"message_other\"/>",
                        "startEvent_notice Thông điệp: chi-bo-2024.notice (message_notice) → message_other"),
                arguments(
                        "<flowNodeRef>userTask_write</flowNodeRef>",
                        "",
                        "userTask_write Làn: Cấp ủy (lane_committee) → null"),
                arguments("P3650D", "P30D", "chi-bo-2024 Thời gian giữ lịch sử: P3650D → P30D"),
                arguments("\"Đảng ủy xã\"", "\"Đảng ủy\"", "participant_commune Tên: Đảng ủy xã → Đảng ủy"),
                arguments(
                        "targetRef=\"participant_commune\"",
                        "targetRef=\"participant_branch\"",
                        "messageFlow_report Điểm đến: Đảng ủy xã (participant_commune) → Chi bộ mẫu (participant_branch)"),
                arguments(
                        "camunda:formRef",
                        "camunda:formKey=\"x\" camunda:formRef",
                        "userTask_write Phần «camunda.formKey» của tệp: null → x"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneThingThatAnElementSaysOtherwiseIsOneChange(String words, String others, String change) {
        assertThat(told(BEFORE.with(words, others))).containsExactly(change);
    }

    static Stream<Arguments> unchanged() {
        return Stream.of(
                arguments("x=\"100\" y=\"100\"", "x=\"370\" y=\"90\""),
                arguments("<incoming>flow_begin</incoming>", ""),
                arguments("id=\"definition_1\" ", ""),
                arguments(" xsi:type=\"tFormalExpression\"", ""),
                arguments("${late('D07')}", "\n  ${late('D07')}\n"),
                arguments(
                        "camunda:formRef=",
                        "camunda:modelerTemplate=\"t\" camunda:modelerTemplateVersion=\"2\" camunda:formRef="),
                arguments(
                        "<camunda:property name=\"rates\" value=\"member\"/>",
                        "<camunda:property name=\"dossier\" value=\"\"/><camunda:property name=\"rates\" value=\"member\"/>"),
                arguments(
                        "name=\"Viết\" camunda:candidateGroups=\"chi-uy\"",
                        "camunda:candidateGroups=\"chi-uy\" name=\"Viết\""),
                arguments("<laneSet id=\"laneSet_branch\">", "<laneSet id=\"laneSet_other\">"),
                arguments("name=\"plan.number\" value=\"1-KH/CB\"", "name=\"plan.number\" value=\"2-KH/CB\""));
    }

    @ParameterizedTest
    @MethodSource("unchanged")
    void whatNobodyWouldNoticeIsNoChange(String words, String others) {
        SmallPlanFile after = BEFORE.with(words, others);

        assertThat(told(after)).isEmpty();
        assertThat(comparison(after).added()).isEmpty();
        assertThat(comparison(after).removed()).isEmpty();
    }

    @Test
    void elementsOfOneFileOnlyAreAddedAndRemovedWithTheirPools() {
        SmallPlanFile after = BEFORE.with("<endEvent id=\"endEvent_done\" name=\"Đã xong\"/>", "")
                .with("</sendTask>", "</sendTask><serviceTask id=\"serviceTask_new\"/>");

        assertThat(comparison(after).added())
                .containsExactly(new ComparedElement("serviceTask_new", null, "Việc tự động", "Chi bộ mẫu"));
        assertThat(comparison(after).removed())
                .containsExactly(new ComparedElement("endEvent_done", "Đã xong", "Sự kiện kết thúc", "Chi bộ mẫu"));
        assertThat(told(after)).isEmpty();
    }

    @Test
    void stepThatBecameAnotherKindOrMovedIntoASubProcessIsTheSameStep() {
        String task = "<userTask id=\"userTask_rate\" name=\"Xếp loại\">";
        SmallPlanFile after = BEFORE.with("<endEvent id=\"endEvent_done\" name=\"Đã xong\"/>", "")
                .with(task, "<intermediateThrowEvent id=\"endEvent_done\" name=\"Đã xong\"/>" + task);

        assertThat(told(after))
                .containsExactly(
                        "endEvent_done Loại: Sự kiện kết thúc → Sự kiện phát",
                        "endEvent_done Nằm trong: Kiểm điểm (chi-bo-2024) → Họp (subProcess_meet)");
    }

    @Test
    void typeOfAChangedElementIsWhatItIsNow() {
        ChangedElement timer =
                comparison(BEFORE.with("'D07'", "'D09'")).changed().get(0);

        assertThat(timer.type()).isEqualTo("Đồng hồ hạn chót");
        assertThat(timer.elementName()).isEqualTo("Quá hạn");
        assertThat(timer.pool()).isEqualTo("Chi bộ mẫu");
    }

    @Test
    void mutilatedFileIsComparedAllTheSame() {
        String plan = BEFORE.text();
        List<MatchResult> words =
                Pattern.compile("[^<>\"=\\s]+").matcher(plan).results().toList();
        Random random = new Random(20241123);

        for (int i = 0; i < MUTANTS; i++) {
            MatchResult word = words.get(random.nextInt(words.size()));
            String mutant = plan.substring(0, word.start()) + plan.substring(word.end());

            new Deployed().with(1, plan).ofFile(mutant);
        }
    }

    private static ElementComparison comparison(SmallPlanFile after) {
        return new ElementComparison(
                Deployed.contents(BEFORE.text()),
                Deployed.contents(after.text()),
                Sameness.EXACT,
                ComparisonTexts.in(Locale.ROOT));
    }

    private static List<String> told(SmallPlanFile after) {
        return comparison(after).changed().stream()
                .flatMap(element -> element.changes().stream()
                        .map(change -> "%s %s: %s → %s"
                                .formatted(element.elementId(), change.what(), change.before(), change.after())))
                .toList();
    }
}
