package vn.kiemdiem.deadline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Chữ Việt made comparable: however a word is encoded, capitalised or accented, it reads the same. */
final class VietnameseText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern NUMBER_SEPARATOR = Pattern.compile("(?<=\\d) ?([/.:-]) ?(?=\\d)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\d/.:-]|(?<!\\d)[/.:-]|[/.:-](?!\\d)");

    private VietnameseText() {}

    /** The words in small letters with their tone last («Ủy», «uỷ» → one form), single blanks, no punctuation. */
    static String fold(String text) {
        String visible = DASH.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("-");
        String spaced = BLANK.matcher(visible).replaceAll(" ");
        String numbers = NUMBER_SEPARATOR.matcher(spaced).replaceAll("$1");
        String bare = PUNCTUATION
                .matcher(Normalizer.normalize(numbers, Normalizer.Form.NFD))
                .replaceAll(" ");
        String small = bare.toLowerCase(Locale.ROOT).replace('ð', 'đ');
        return BLANK.matcher(tonesLast(small)).replaceAll(" ").strip();
    }

    /** The same text with each word's tone mark moved behind the word, so that its place does not matter. */
    static String tonesLast(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(VietnameseText::toneLast);
    }

    private static String toneLast(MatchResult word) {
        String toneless = TONE.matcher(word.group()).replaceAll("");
        return TONE.matcher(word.group()).results().map(MatchResult::group).reduce(toneless, String::concat);
    }

    /** An id from words: «tổ chức kiểm điểm» → {@code to-chuc-kiem-diem}. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
