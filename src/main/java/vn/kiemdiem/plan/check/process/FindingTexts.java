package vn.kiemdiem.plan.check.process;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.kiemdiem.plan.check.Finding;

/** Puts problems into words: Vietnamese, unless English is asked for. */
final class FindingTexts {

    private static final String BUNDLE = "messages.findings";

    private final ResourceBundle texts;
    private final Locale locale;

    private FindingTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static FindingTexts in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new FindingTexts(english ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
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
        String pattern = texts.getString(problem.code() + "." + part);
        return new MessageFormat(pattern, locale)
                .format(problem.arguments().toArray(), new StringBuffer(), null)
                .toString();
    }
}
