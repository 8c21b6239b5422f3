package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.kiemdiem.plan.check.Severity;

/** Only what the profile names may stand in a plan: nothing else executes, in whatever namespace it is written. */
@Component
@Order(PlanRule.FORBIDDEN)
class ElementRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return Stream.of(
                        PlanXml.foreignElements(plan)
                                .map(element -> error("ELEMENT_NOT_ALLOWED", element, element.getNodeName())),
                        PlanXml.misplacedElements(plan)
                                .map(element -> error("ELEMENT_OUT_OF_PLACE", element, element.getNodeName())),
                        PlanXml.foreignAttributes(plan)
                                .map(said -> error("ATTRIBUTE_NOT_ALLOWED", said.element(), said.name(), said.text())))
                .flatMap(problems -> problems);
    }

    private static Problem error(String code, Element element, String... arguments) {
        String[] shown = Stream.of(arguments).map(SafeXml::shown).toArray(String[]::new);
        return PlanXml.problem(Severity.ERROR, code, element, shown);
    }
}
