package vn.kiemdiem.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.duty.Refused;

class FileCheckTest {

    private static final String OTHER = "nội dung PDF như tên của nó";
    private static final String BROKEN = "bị hỏng, không mở được";

    @TempDir
    private Path folder;

    static Stream<Arguments> honest() {
        return Stream.of(
                arguments("bao-cao.pdf", SampleFiles.pdf(), FileKind.PDF),
                arguments("BÁO CÁO.PDF", SampleFiles.pdf(), FileKind.PDF),
                arguments("vừa đúng 20 MB.pdf", SampleFiles.pdf((int) FileCheck.LARGEST), FileKind.PDF),
                arguments("bien-ban.docx", SampleFiles.docx(), FileKind.DOCX),
                arguments("phu-luc.xlsx", SampleFiles.xlsx(), FileKind.XLSX),
                arguments("quet.png", SampleFiles.png(), FileKind.PNG),
                arguments("quet.jpg", SampleFiles.jpeg(), FileKind.JPEG),
                arguments("quet.jpeg", SampleFiles.jpeg(), FileKind.JPEG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honest")
    void whatAFileIsStandsInItsContent(String name, byte[] content, FileKind kind) throws IOException {
        assertThat(FileCheck.inspect(name, file(content))).isEqualTo(kind);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("rong.pdf", new byte[0], "rỗng; hãy chọn lại"),
                arguments("to.pdf", SampleFiles.pdf((int) FileCheck.LARGEST + 1), "lớn quá 20 MB"),
                arguments("trang.pdf", SampleFiles.html(), OTHER),
                arguments("anh.pdf", SampleFiles.png(), OTHER),
                arguments("van-ban.pdf", SampleFiles.docx(), OTHER),
                arguments("cut.pdf", SampleFiles.cut(SampleFiles.pdf()), "bị cắt cụt"),
                arguments("trang.html", SampleFiles.html(), "không phải PDF, DOCX, XLSX, PNG hay JPEG"),
                arguments("chay.exe", new byte[] {'M', 'Z', 1, 2}, "không phải PDF, DOCX, XLSX, PNG hay JPEG"),
                arguments("khong-duoi", SampleFiles.pdf(), "không phải PDF, DOCX, XLSX, PNG hay JPEG"),
                arguments("anh.jpg", SampleFiles.png(), "nội dung JPEG như tên"),
                arguments("bang.docx", SampleFiles.xlsx(), "nội dung DOCX như tên"),
                arguments("nen.docx", SampleFiles.plainZip(), "nội dung DOCX như tên"),
                arguments("cu.docx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, "nội dung DOCX như tên"),
                arguments("macro.docx", SampleFiles.docxWithMacroProject(), "có macro"),
                arguments("macro.docm.docx", SampleFiles.docxOfMacroType(), "có macro"),
                arguments("hong.docx", SampleFiles.cut(SampleFiles.docx()), BROKEN),
                arguments("hong.xlsx", SampleFiles.cut(SampleFiles.xlsx()), BROKEN),
                arguments("bom.docx", SampleFiles.bomb(), "giải nén ra lớn bất thường"),
                arguments("nhieu.docx", SampleFiles.manyParts(), "giải nén ra lớn bất thường"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void everyOtherFileIsRefusedInOneSentenceThatNamesIt(String name, byte[] content, String why) {
        assertThatThrownBy(() -> FileCheck.inspect(name, file(content)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Tệp «" + name + "» ")
                .hasMessageContaining(why)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\a\\Báo cáo.pdf, Báo cáo.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "..pdf, pdf",
        "a\u202Efdp.exe, afdp.exe",
        "'  cách  .pdf ', cách  .pdf",
        "'a\"b;c.pdf', a_b_c.pdf",
        "'', tep",
        "Bie\u0302n ba\u0309n.pdf, Biên bản.pdf"
    })
    void namesAreCleaned(String uploaded, String kept) {
        assertThat(FileName.clean(uploaded)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({".pdf", ".jpeg"})
    void longNamesKeepTheirExtension(String extension) {
        assertThat(FileName.clean("đ".repeat(400) + extension)).hasSize(150).endsWith(extension);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
