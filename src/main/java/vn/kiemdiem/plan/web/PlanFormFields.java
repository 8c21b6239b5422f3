package vn.kiemdiem.plan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The fields of {@link PlanForm} for whoever reads the description of the door; nothing else uses it. */
record PlanFormFields(
        @Schema(type = "string", format = "binary", description = "Một tệp .bpmn, nhiều nhất 8 MB.")
        String file,

        @Schema(description = "Mã các cảnh báo được chấp nhận khi nhập; lặp lại trường này cho mỗi mã.")
        List<String> accept) {}
