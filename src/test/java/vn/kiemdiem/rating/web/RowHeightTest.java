package vn.kiemdiem.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightTest {

    @ParameterizedTest
    @CsvSource({
        "'',1",
        "Hoàn thành,1",
        "Hoàn thành tốt,2",
        "Hoàn thành tốt nhiệm vụ,3",
        "aaaaaaaaaa,1",
        "aaaaaaaaaaa,2",
        "aaaaaaaaaaaaaaaaaaaaa,3",
        "a aaaaaaaaaaaaa,3",
    })
    void wordsFillLinesOfTenLetters(String text, int lines) {
        assertThat(RowHeight.lines(text, 10)).isEqualTo(lines);
    }

    @Test
    void everyParagraphBeginsALine() {
        assertThat(RowHeight.lines("một\nhai\n\nbốn", 10)).isEqualTo(4);
    }

    @Test
    void rowIsNeverHigherThanASpreadsheetTakes() {
        assertThat(RowHeight.of(1)).isEqualTo(16.5);
        assertThat(RowHeight.of(1_000)).isEqualTo(409);
    }
}
