package vn.kiemdiem.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of one bundle in {@code messages/}: Vietnamese, unless English is asked for. */
public final class BilingualTexts {

    private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private BilingualTexts(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The texts of the bundle of that name, as {@code findings}. */
    public static BilingualTexts of(String bundle, Locale asked) {
        boolean english = asked.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale locale = english ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        return new BilingualTexts(ResourceBundle.getBundle("messages." + bundle, locale, FILES), locale);
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of the key, in which {@code {0}}, {@code {1}} … stand for the arguments. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale)
                .format(arguments, new StringBuffer(), null)
                .toString();
    }
}
