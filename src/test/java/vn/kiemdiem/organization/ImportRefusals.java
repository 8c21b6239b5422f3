package vn.kiemdiem.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.organization.table.TableError;
import vn.kiemdiem.organization.table.TableFile;

/** What tests of refusals share: a stored branch that no refused file may touch. */
@ImportTest
abstract class ImportRefusals {

    @Autowired
    OrganizationImport imports;

    @Autowired
    Organization organization;

    @BeforeEach
    void aBranchIsStored() {
        imports.importFiles(Tables.aBranch());
    }

    /** The file is refused for this one reason, and nothing is written. */
    void requireOnlyError(TableFile file, int row, @Nullable String column, String message) {
        Snapshot before = Snapshot.of(organization);

        ImportRefused refusal = refusalOf(List.of(file));

        assertThat(refusal.errors()).containsExactly(new TableError(file.name(), null, row, column, message));
        assertThat(refusal.more()).isZero();
        assertThat(Snapshot.of(organization)).isEqualTo(before);
    }

    ImportRefused refusalOf(List<TableFile> files) {
        return catchThrowableOfType(ImportRefused.class, () -> imports.importFiles(files));
    }
}
