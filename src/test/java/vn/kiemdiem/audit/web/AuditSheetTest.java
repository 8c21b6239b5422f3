package vn.kiemdiem.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditEntry;

class AuditSheetTest {

    private final ResourceBundleMessageSource texts = texts();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void cellIsTextWhateverItBeginsWith(String cell) {
        assertThat(AuditSheet.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(AuditSheet.harmless("a=b")).isEqualTo("a=b");
        assertThat(AuditSheet.harmless("")).isEmpty();
        assertThat(AuditSheet.harmless(null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasItsWordsInBothLanguages(Action action) throws IOException {
        String vietnamese = written(action, Locale.forLanguageTag("vi"));
        String english = written(action, Locale.ENGLISH);

        assertThat(vietnamese).startsWith("\uFEFFThời điểm,").contains(",quan-tri,", "," + action.name() + ",");
        assertThat(english).startsWith("\uFEFFAt,").doesNotContain("'");
        assertThat(english).isNotEqualTo(vietnamese);
    }

    private String written(Action action, Locale locale) throws IOException {
        StringWriter out = new StringWriter();
        AuditSheet sheet = new AuditSheet(out, texts, locale, ZoneId.of("Asia/Ho_Chi_Minh"));
        sheet.write(new AuditEntry(Instant.parse("2024-11-09T17:00:00Z"), "quan-tri", Act.of(action), null));
        sheet.finish();
        assertThat(out.toString()).contains("\r\n2024-11-10 00:00:00,");
        return out.toString();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/audit");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
