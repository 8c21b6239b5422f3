package vn.kiemdiem.rating.web;

/** How high a row has to be: not every spreadsheet program grows the rows of a file that it opens. */
final class RowHeight {

    private static final double LINE = 16.5;
    private static final double HIGHEST = 409;

    private RowHeight() {}

    /** The height in points; a row can be no higher than about 24 lines. */
    static double of(int lines) {
        return Math.min(HIGHEST, LINE * lines);
    }

    /** How many lines the text takes in a column of so many digits: words are not broken, unless longer than a line. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOfParagraph(paragraph, width);
        }
        return lines;
    }

    private static int linesOfParagraph(String paragraph, int width) {
        int lines = 1;
        int filled = 0;
        for (String word : paragraph.split(" ")) {
            if (filled > 0 && filled + 1 + word.length() > width) {
                lines++;
                filled = 0;
            }
            filled += word.length() + (filled > 0 ? 1 : 0);
            lines += (filled - 1) / width;
            filled = filled > width ? filled % width : filled;
        }
        return lines;
    }
}
