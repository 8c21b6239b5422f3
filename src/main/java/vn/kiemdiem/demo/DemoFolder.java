package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.kiemdiem.organization.table.TableFile;

/**
 * The files of a demo, as somebody would upload them.
 *
 * @param name the folder's name below {@code demo/}
 */
record DemoFolder(String name) {

    private static final String CRITERIA = "tieu-chi.csv";
    private static final List<String> ORGANIZATION = List.of("don-vi.csv", "doi-tuong.csv", "tai-khoan.csv");

    /** Units, subjects and accounts. */
    List<TableFile> organization() throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (String file : ORGANIZATION) {
            files.add(read(file));
        }
        return files;
    }

    /** The criteria by which the plan's subjects are scored; none where they are not. */
    List<TableFile> criteria() throws IOException {
        return resource(CRITERIA).exists() ? List.of(read(CRITERIA)) : List.of();
    }

    private TableFile read(String file) throws IOException {
        return new TableFile(file, resource(file).getContentAsByteArray());
    }

    private ClassPathResource resource(String file) {
        return new ClassPathResource("demo/" + name + "/" + file);
    }
}
