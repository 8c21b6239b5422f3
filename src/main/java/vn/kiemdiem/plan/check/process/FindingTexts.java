package vn.kiemdiem.plan.check.process;

import java.util.Locale;
import vn.kiemdiem.plan.BilingualTexts;
import vn.kiemdiem.plan.check.Finding;

/** Puts problems into words: Vietnamese, unless English is asked for. */
final class FindingTexts {

    private final BilingualTexts texts;

    private FindingTexts(BilingualTexts texts) {
        this.texts = texts;
    }

    static FindingTexts in(Locale locale) {
        return new FindingTexts(BilingualTexts.of("findings", locale));
    }

    Finding of(Problem problem) {
        return new Finding(
                problem.severity(),
                problem.code(),
                problem.elementId(),
                problem.elementName(),
                text(problem, "message"),
                text(problem, "remedy"));
    }

    private String text(Problem problem, String part) {
        return texts.text(problem.code() + "." + part, problem.arguments().toArray());
    }
}
