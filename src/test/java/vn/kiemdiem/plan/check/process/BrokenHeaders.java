package vn.kiemdiem.plan.check.process;

import static vn.kiemdiem.plan.check.process.BrokenPlan.TRA_SON;
import static vn.kiemdiem.plan.check.process.BrokenPlan.district;
import static vn.kiemdiem.plan.check.process.BrokenPlan.school;

import java.util.List;

/** Plans whose header says too little, too much or something wrong. */
final class BrokenHeaders {

    private static final String NUMBER = "<camunda:property name=\"plan.number\" value=\"26-KH/CB\" />";

    private BrokenHeaders() {}

    static List<BrokenPlan> all() {
        return List.of(
                school("SECOND_HEADER", TRA_SON + "-provider", "a header on a pool")
                        .matching(
                                "(Chỉ được gọi từ quy trình của Chi bộ\\.</bpmn:documentation>)",
                                "$1<bpmn:extensionElements><camunda:properties>" + NUMBER
                                        + "</camunda:properties></bpmn:extensionElements>"),
                school("HEADER_PROPERTY_MISSING", TRA_SON, "a plan without number")
                        .without(NUMBER),
                school("HEADER_PROPERTY_MISSING", TRA_SON, "a title of blanks")
                        .matching("(name=\"plan.title\" value=)\"[^\"]*\"", "$1\"  \""),
                school("HEADER_PROPERTY_TWICE", TRA_SON, "two numbers").adding(NUMBER, NUMBER),
                school("HEADER_PROPERTY_UNKNOWN", TRA_SON, "a deadline by name instead of code")
                        .adding(NUMBER, "<camunda:property name=\"deadline.meeting\" value=\"năm 2023\" />"),
                school("HEADER_PROPERTY_UNKNOWN", TRA_SON, "a property that nobody reads")
                        .adding(NUMBER, "<camunda:property name=\"plan.author\" value=\"Văn phòng\" />"),
                school("HEADER_YEAR", TRA_SON, "a year in words")
                        .replacing("name=\"plan.year\" value=\"2023\"", "name=\"plan.year\" value=\"hai nghìn\""),
                school("HEADER_QUARTER", TRA_SON, "a fifth quarter")
                        .adding(NUMBER, "<camunda:property name=\"plan.quarter\" value=\"5\" />"),
                school("HEADER_DAY_OF_ISSUE", TRA_SON, "a day of issue that does not exist")
                        .replacing("2023-11-03", "2023-11-31"),
                school("HEADER_UNIT", TRA_SON, "a unit by name instead of id")
                        .replacing(
                                "name=\"plan.unit\" value=\"tra-son-school-branch\"",
                                "name=\"plan.unit\" value=\"Chi bộ\""),
                school("PLAN_UNIT_NOT_THERE", TRA_SON, "a unit that nobody imported")
                        .replacing(
                                "name=\"plan.unit\" value=\"tra-son-school-branch\"",
                                "name=\"plan.unit\" value=\"new-branch\""),
                district("RATING_POLICY", "lam-dong-2021", "bands that rise")
                        .replacing("value=\"95 / 80 / 50\"", "value=\"50 / 80 / 95\""),
                district("RATING_POLICY", "lam-dong-2021", "a policy that does not exist")
                        .replacing("name=\"rating.bounds\"", "name=\"rating.border\""));
    }
}
