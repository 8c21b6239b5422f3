package vn.kiemdiem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.district.TamDuongDistrict;
import vn.kiemdiem.organization.table.TableFile;

/**
 * The files of the Tam Đường demo are those of the generated district in its small size; after a change of the district
 * they are written anew with {@code mvn test -Dtest=TamDuongFilesTest -Ddemo.update=true}.
 */
class TamDuongFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/demo/tam-duong");

    @Test
    void theDemoIsTheSmallDistrict() throws IOException {
        TamDuongDistrict district = TamDuongDistrict.ofTheDemo();
        List<TableFile> files = new ArrayList<>(district.organization());
        files.add(district.yearlyLevels());
        files.add(district.attendees());

        for (TableFile file : files) {
            Path path = FOLDER.resolve(file.name());
            if (Boolean.getBoolean("demo.update")) {
                Files.write(path, file.content());
            }
            assertThat(path).hasBinaryContent(file.content());
        }
    }
}
