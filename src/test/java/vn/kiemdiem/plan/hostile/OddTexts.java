package vn.kiemdiem.plan.hostile;

import java.util.List;
import java.util.Random;

/** What nobody would write into a plan, or only by mistake. */
final class OddTexts {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n\t",
            "x".repeat(300),
            "ớ".repeat(5_000),
            "\0",
            "\u0007\u001b[31m",
            "\u202eđảo ngược",
            "\u200b",
            "\ufeff",
            "\ufffe",
            "\ud800",
            "\udc00x",
            "😀",
            "e\u0323\u0302",
            "${",
            "}",
            "${}",
            "#{unit}",
            "${unit",
            "${units.of(}",
            "${unit}${unit}",
            "${khong.co(execution)}",
            "${unit.class}",
            "<&>\"'",
            "]]>",
            "<b>x</b>",
            "&amp;",
            "%s {0} '{1} %n",
            "{0",
            "'",
            "\\",
            "../../x",
            "null",
            "true",
            "maybe",
            "0",
            "-1",
            "1e9",
            "NaN",
            "2147483648",
            "-9223372036854775808",
            "99999999999999999999",
            "0.0000000001",
            ",,,",
            ", x",
            "D99",
            "PT0S",
            "P9999999Y",
            "2023-02-30",
            "khong-co",
            "KHÔNG CÓ",
            "a b",
            "1a");

    private OddTexts() {}

    static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The text as it can stand in a sentence. */
    static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return "«" + (plain.length() <= 60 ? plain : plain.substring(0, 60) + "…") + "»";
    }
}
