package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** How the file of a plan is written, and the clauses it quotes. */
final class PlanRules {

    static final Rule WORK_QUOTES_ITS_CLAUSE =
            Rule.of("workQuotesItsClause", FlowNode.class, PlanRules::workWithoutClause);
    static final Rule MODELER_KNOWS_THE_PLATFORM = new Rule("modelerKnowsThePlatform", PlanRules::unknownPlatform);
    static final Rule FILE_IS_WRITTEN_PLAINLY = new Rule("fileIsWrittenPlainly", PlanRules::untidyText);

    static final List<Rule> ALL = List.of(WORK_QUOTES_ITS_CLAUSE, MODELER_KNOWS_THE_PLATFORM, FILE_IS_WRITTEN_PLAINLY);

    /** A row of a ledger, or an article of the Party's rule where the plan has no ledger. */
    private static final Pattern CLAUSE =
            Pattern.compile("S0\\d{2}-([DRU]\\d{2}|F[\\dR])|\\d+-QĐ/TW, Điều \\d+|\\d+-KL/TW");

    private PlanRules() {}

    private static Stream<String> workWithoutClause(PlanFile plan, FlowNode node) {
        boolean works = node instanceof Activity || node instanceof BoundaryEvent;
        return when(
                works && !CLAUSE.matcher(PlanFile.documentation(node)).find(), "its documentation quotes no clause");
    }

    private static Stream<Finding> unknownPlatform(PlanFile plan) {
        Definitions definitions = plan.model().getDefinitions();
        boolean known = definitions.getExporter() != null
                && definitions.getExporterVersion() != null
                && plan.text().contains("modeler:executionPlatform=\"Camunda Platform\"")
                && plan.text().contains("modeler:executionPlatformVersion=\"7.24.0\"");
        return known
                ? Stream.empty()
                : Stream.of(new Finding(definitions.getId(), "it names no exporter or not Camunda Platform 7.24.0"));
    }

    private static Stream<Finding> untidyText(PlanFile plan) {
        boolean tidy = plan.text().lines().noneMatch(line -> line.contains("\t") || line.endsWith(" "))
                && !plan.text().contains("<!--")
                && !plan.text().contains("<![CDATA[")
                && plan.text().endsWith(">\n");
        return tidy ? Stream.empty() : Stream.of(new Finding(plan.planId(), "tabs, trailing blanks or comments"));
    }
}
