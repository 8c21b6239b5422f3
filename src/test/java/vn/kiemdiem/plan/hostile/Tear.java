package vn.kiemdiem.plan.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A file whose text, not its meaning, has been spoilt. */
record Tear(String description, byte[] torn) {

    private static final int KINDS = 8;
    private static final int LONGEST_PIECE = 2_000;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);
    private static final List<String> PIECES = List.of(
            "<!DOCTYPE x>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version=\"1.0\"?>",
            "<?x y?>",
            "&lt;",
            "&x;",
            "&",
            "<",
            ">",
            "\"",
            "\0",
            "\u001b",
            "\ufeff",
            "\u202e",
            "</bpmn:process>",
            "<bpmn:process>",
            "<x/>",
            "\r\n");

    static Tear any(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int length = Math.min(1 + random.nextInt(LONGEST_PIECE), file.length - from);
        String text = new String(file, StandardCharsets.UTF_8);
        switch (random.nextInt(KINDS)) {
            case 0:
                return new Tear("cut off at " + from, joined(file, 0, from));
            case 1:
                return new Tear(
                        "without the bytes from %d to %d".formatted(from, from + length),
                        joined(file, 0, from, from + length, file.length));
            case 2:
                return new Tear(
                        "with the bytes from %d to %d twice".formatted(from, from + length),
                        joined(file, 0, from + length, from, file.length));
            case 3:
                byte[] flipped = file.clone();
                flipped[from] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                return new Tear("with a bit flipped at " + from, flipped);
            case 4:
                return new Tear("begun at " + from, joined(file, from, file.length));
            case 5:
                Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
                return new Tear("in " + charset, text.getBytes(charset));
            default:
                return pierced(text, random);
        }
    }

    /** With something put between two characters, mostly behind a tag, where some of it does no harm. */
    private static Tear pierced(String text, Random random) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        int any = random.nextInt(text.length());
        int at = random.nextInt(3) == 0 ? any : Math.max(text.indexOf('>', any), 0) + 1;
        return new Tear(
                "with «%s» at %d".formatted(piece.replaceAll("\\p{Cntrl}", "?"), at),
                (text.substring(0, at) + piece + text.substring(at)).getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of the file between each pair of positions. */
    private static byte[] joined(byte[] file, int... ends) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int part = 0; part < ends.length; part += 2) {
            joined.write(file, ends[part], ends[part + 1] - ends[part]);
        }
        return joined.toByteArray();
    }
}
