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
    private static final String YEARLY_LEVELS = "muc-hang-nam.csv";
    private static final String ATTENDEES = "phan-cong-du.csv";
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
        return readIfThere(CRITERIA);
    }

    /** The levels of the term's years before the plan's; none where no term is rated. */
    List<TableFile> yearlyLevels() throws IOException {
        return readIfThere(YEARLY_LEVELS);
    }

    /** Who is assigned to attend which review; none where the plan assigns nobody beforehand. */
    List<TableFile> attendees() throws IOException {
        return readIfThere(ATTENDEES);
    }

    private List<TableFile> readIfThere(String file) throws IOException {
        return resource(file).exists() ? List.of(read(file)) : List.of();
    }

    private TableFile read(String file) throws IOException {
        return new TableFile(file, resource(file).getContentAsByteArray());
    }

    private ClassPathResource resource(String file) {
        return new ClassPathResource("demo/" + name + "/" + file);
    }
}
