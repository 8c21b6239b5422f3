package vn.kiemdiem.rating.score;

import org.springframework.stereotype.Component;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.Ratings;

/** Where score sheets are entered, each with the level that it gives. */
@Component
public class ScoreBook {

    private final ScoreSheets sheets;
    private final Ratings ratings;

    ScoreBook(ScoreSheets sheets, Ratings ratings) {
        this.sheets = sheets;
        this.ratings = ratings;
    }

    /** Adds the sheet, and its level as the subject's rating at the stage. */
    public void enter(ScoreSheet sheet) {
        sheets.save(sheet);
        ratings.save(new Rating(
                null,
                sheet.plan(),
                sheet.subject(),
                sheet.stage(),
                sheet.level(),
                null,
                sheet.recordedBy(),
                sheet.recordedAt()));
    }
}
