package vn.kiemdiem.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadmeTablesTest {

    private static final Path README = Path.of("README.md");
    private static final String REGENERATE = "mvn -q test -Dtest=ReadmeTablesTest -Dreadme.update=true";
    private static final String EMPTY = "# Đầu\n<!-- plans:start --><!-- plans:end -->\nCuối\n";

    @Test
    void readmeTellsThePlansAsTheirFilesDo() {
        String rewritten = new ReadmePlans().rewrite(PlanModel.textOf(README));
        if (Boolean.getBoolean("readme.update")) {
            PlanModel.write(README, rewritten);
        }

        boolean upToDate = PlanModel.textOf(README).equals(rewritten);

        assertThat(upToDate)
                .as("%s does not tell the plans as their files do; write it anew: %s", README, REGENERATE)
                .isTrue();
    }

    @Test
    void onlyThePartBetweenTheMarkersIsWritten() {
        ReadmePlans plans = new ReadmePlans();

        String rewritten = plans.rewrite(EMPTY);

        assertThat(rewritten).startsWith("# Đầu\n<!-- plans:start -->\n").endsWith("<!-- plans:end -->\nCuối\n");
        assertThat(plans.rewrite(rewritten)).isEqualTo(rewritten);
    }

    @Test
    @DisplayName("S004-D07, S004-D09, S004-D11: the moment, the work and who is told stand beside the plan's words")
    void deadlinesAreToldWithTheirClocks() {
        String rewritten = new ReadmePlans().rewrite(EMPTY);

        assertThat(rewritten)
                .contains("| D07 | Hoàn thành trước ngày: 10/11/2023 | 10/11/2023 00:00"
                        + " | **Cấp uỷ chuẩn bị kiểm điểm**; báo Cấp uỷ Chi bộ, Chi bộ trường PTDTBT THCS Trà Sơn |")
                .contains("| D11 | trước ngày 20/11/2023 | 20/11/2023 00:00"
                        + " | **Kiểm điểm, đánh giá và gửi báo cáo**; báo Cấp uỷ Chi bộ, Đảng uỷ xã Trà Sơn |")
                .contains("| D02 | năm 2023 | — | — |");
    }
}
