package vn.kiemdiem.dossier.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as a person knows it, without paths, line breaks and letters that cannot be seen. */
public final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");
    private static final Pattern UNSAFE = Pattern.compile("[\"<>:|?*;%]");

    private FileName() {}

    /** The name to keep; a name of nothing else becomes {@code tep}. */
    public static String clean(String name) {
        String visible = INVISIBLE.matcher(name).replaceAll("");
        String last = FOLDERS.matcher(visible).replaceFirst("");
        String safe = UNSAFE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("_")
                .strip()
                .replaceFirst("^\\.+", "");
        return safe.isEmpty() ? "tep" : shortened(safe);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
