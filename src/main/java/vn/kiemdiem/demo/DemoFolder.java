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

    private static final List<String> ORGANIZATION = List.of("don-vi.csv", "doi-tuong.csv", "tai-khoan.csv");

    /** Units, subjects and accounts. */
    List<TableFile> organization() throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (String file : ORGANIZATION) {
            files.add(new TableFile(file, resource(file).getContentAsByteArray()));
        }
        return files;
    }

    private ClassPathResource resource(String file) {
        return new ClassPathResource("demo/" + name + "/" + file);
    }
}
