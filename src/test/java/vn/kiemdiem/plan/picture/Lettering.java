package vn.kiemdiem.plan.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How wide words are, and where they break. The widths are those of Arial, which the fonts of the picture share, and
 * not those of a font of this computer: the picture is the same wherever it is drawn.
 */
final class Lettering {

    /** Lines of text of one size; a line is as high as its size and a little more. */
    record Block(List<String> lines, double size) {
        double width() {
            return lines.stream()
                    .mapToDouble(line -> Lettering.width(line, size))
                    .max()
                    .orElse(0);
        }

        double height() {
            return lines.size() * lineHeight();
        }

        double lineHeight() {
            return size * LINE;
        }
    }

    private static final double LINE = 1.15;
    private static final double STEP = 0.5;
    private static final String HORN = "\u031b";
    private static final int HORN_WIDTH = 45;
    private static final int USUAL = 556;

    /** Widths in thousandths of the size, from the blank to the tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private Lettering() {}

    static double width(String words, double size) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD);
        return letters.codePoints().mapToDouble(Lettering::width).sum() * size / 1000;
    }

    private static double width(int letter) {
        if (letter == HORN.codePointAt(0)) {
            return HORN_WIDTH;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (letter == 'Đ') {
            return 722;
        }
        boolean known = letter >= ' ' && letter - ' ' < WIDTHS.length;
        return known ? WIDTHS[letter - ' '] : USUAL;
    }

    /** The words in the largest of the sizes at which they fit; empty where even the smallest is too large. */
    static Optional<Block> fit(String words, double width, double height, double largest, double smallest) {
        return sizes(largest, smallest)
                .mapToObj(size -> wrap(words, width, size))
                .filter(block -> block.width() <= width && block.height() <= height)
                .map(block -> balance(words, block.lines().size(), block.size()))
                .findFirst();
    }

    /** The sizes from the largest down to the smallest. */
    static DoubleStream sizes(double largest, double smallest) {
        return DoubleStream.iterate(largest, size -> size >= smallest, size -> size - STEP);
    }

    /** The words on that many lines or fewer, as equally long as can be. */
    static Block balance(String words, int lines, double size) {
        double width = Arrays.stream(words.split(" "))
                .mapToDouble(word -> width(word, size))
                .max()
                .orElse(0);
        Block block = wrap(words, width, size);
        while (block.lines().size() > lines) {
            width++;
            block = wrap(words, width, size);
        }
        return block;
    }

    private static Block wrap(String words, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return new Block(List.copyOf(lines), size);
    }
}
