package vn.kiemdiem.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Year;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be rolled over, and is refused in one sentence. */
class RollOverRefusedTest {

    private static final String PLAN = PlanText.of("plan.year", "2024", "deadline.D01", "trước ngày 10/11/2024");
    private static final RollOver ROLL_OVER = new RollOver();

    static Stream<Arguments> files() {
        String header = PLAN.substring(PLAN.indexOf("<extensionElements>"), PLAN.indexOf("<callActivity"));
        return Stream.of(
                arguments("", "không phải là XML"),
                arguments("năm 2024", "không phải là XML"),
                arguments("{\"plan.year\": 2024}", "không phải là XML"),
                arguments(PLAN.substring(0, PLAN.length() / 2), "không phải là XML"),
                arguments(PLAN + PLAN, "không phải là XML"),
                arguments(PLAN.replace("<c:properties>", "<x:properties>"), "không phải là XML"),
                arguments(PLAN.replace("Chi bộ", "Chi &bo;"), "không phải là XML"),
                arguments(
                        PLAN.replace("<definitions", "<!DOCTYPE definitions [<!ENTITY a \"b\">]><definitions"),
                        "không phải là XML"),
                arguments("<plan/>", "không phải là kế hoạch"),
                arguments(PLAN.replace("plan.year", "year"), "không phải là kế hoạch"),
                arguments(PLAN.replace("/1.0/bpmn", "/2.0/bpmn"), "không phải là kế hoạch"),
                arguments(
                        PLAN.replace("</process>", "</process><process id=\"khac-2024\">" + header + "</process>"),
                        "quy trình «mau-2024», «khac-2024»"),
                arguments(
                        PLAN.replace("</c:properties>", "<c:property name=\"plan.year\"/></c:properties>")
                                .replace("name=\"plan.year\"/>", "name=\"plan.year\" value=\"2023\"/>"),
                        "nhiều lần"),
                arguments(PLAN.replace("value=\"2024\"", "value=\"hai nghìn\""), "«plan.year» = «hai nghìn»"),
                arguments(PLAN.replace("id=\"mau-2024\"", "id=\"mau\""), "Mã «mau»"),
                arguments(PLAN.replace("id=\"mau-2024\"", "id=\"_2024\""), "Mã «_2024»"),
                arguments(PLAN.replace("callActivity_branch", "mau-2025"), "«mau-2025», trùng mã"));
    }

    @DisplayName("issue 6: tệp không chuyển được bị từ chối bằng một câu tiếng Việt")
    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsNoPlanIsRefused(String file, String reason) {
        assertThatThrownBy(() -> ROLL_OVER.rollOver(file, Year.of(2025)))
                .isInstanceOf(RollOverRefused.class)
                .hasMessageContaining(reason);
    }

    @DisplayName("issue 6: chỉ chuyển sang một trong mười năm sau năm của kế hoạch")
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2035, 2100, -5, 999_999})
    void anyOtherYearIsRefused(int year) {
        assertThatThrownBy(() -> ROLL_OVER.rollOver(PLAN, Year.of(year)))
                .isInstanceOf(RollOverRefused.class)
                .hasMessageContaining("chuyển được sang năm 2025 đến năm 2034");
    }

    @DisplayName("issue 6: tệp quá lớn, lồng quá sâu, giá trị quá dài không làm treo máy")
    @Test
    void aMonstrousFileIsDoneSoon() {
        String deep = PLAN.replace("<callActivity", "<a>".repeat(50_000) + "</a>".repeat(50_000) + "<callActivity");
        String longValue = PLAN.replace("Chi bộ", "năm 2024 ".repeat(50_000));
        String separators = PLAN.replace("Chi bộ", "10 ".repeat(2) + "\u200B ".repeat(100_000));

        String broad = PLAN.replace("</c:properties>", deadlines() + "</c:properties>");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThatThrownBy(() -> ROLL_OVER.rollOver(deep, Year.of(2025))).hasMessageContaining("lồng sâu quá 500");
            assertThatThrownBy(() -> ROLL_OVER.rollOver(broad, Year.of(2025)))
                    .hasMessageContaining("quá 1000 thuộc tính");
            assertThat(ROLL_OVER.rollOver(longValue, Year.of(2025)).text()).doesNotContain("năm 2024 năm 2024");
            assertThat(ROLL_OVER.rollOver(separators, Year.of(2025)).planId()).isEqualTo("mau-2025");
            assertThatThrownBy(() -> ROLL_OVER.rollOver(" ".repeat(5_000_001), Year.of(2025)))
                    .isInstanceOf(RollOverRefused.class);
        });
    }

    private static String deadlines() {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> "<c:property name=\"deadline.E%d\" value=\"trước ngày 07/12/2024\"/>".formatted(i))
                .collect(Collectors.joining());
    }

    @DisplayName("issue 6: tệp hỏng ngẫu nhiên hoặc chuyển được, hoặc bị từ chối, không có lỗi nào khác")
    @Test
    void aBrokenFileIsRolledOverOrRefused() {
        Random random = new Random(6);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(PLAN.length());
            int to = Math.min(PLAN.length(), at + random.nextInt(12));
            String mutant = PLAN.substring(0, at)
                    + "<>&\"'; x[]!-?/=\u0000\uD800".charAt(random.nextInt(17))
                    + PLAN.substring(to);
            try {
                ROLL_OVER.rollOver(mutant, Year.of(2025));
            } catch (RollOverRefused expected) {
                refused++;
            }
        }

        assertThat(refused).isBetween(300, 950);
    }
}
