package vn.kiemdiem.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemdiem.engine.StartupRefused;

class EmbeddedDatabaseTest {

    @TempDir
    private Path temporary;

    @Test
    void dataLastsAndSurvivesAPowerCut() throws SQLException {
        Path folder = temporary.resolve("lasts");
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            execute(database, "create table kept as select 'Đảng viên' as name");
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(single(database, "select name from kept")).isEqualTo("Đảng viên");
        }
    }

    @Test
    void secondOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.startIn(temporary)) {
            assertThatThrownBy(() -> EmbeddedDatabase.startIn(temporary.resolve(".")))
                    .isInstanceOf(StartupRefused.class)
                    .hasMessageStartingWith("Thư mục dữ liệu " + temporary + " đang được một ứng dụng Kiểm Điểm khác");
            assertThat(single(first, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void processThatTookTheNumberOfADeadServerIsLeftAlone() throws IOException, SQLException {
        Path folder = temporary.resolve("reused");
        EmbeddedDatabase.startIn(folder).close();
        String innocent = String.valueOf(ProcessHandle.current().pid());
        Files.write(folder.resolve("postgresql/postmaster.pid"), List.of(innocent, "/elsewhere", "1", "5432"));

        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(single(database, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void serverOfAnotherFolderIsLeftAlone() throws IOException, SQLException {
        Path mine = temporary.resolve("mine");
        EmbeddedDatabase.startIn(mine).close();
        Path theirs = temporary.resolve("theirs");
        try (EmbeddedDatabase other = EmbeddedDatabase.startIn(theirs)) {
            Files.copy(theirs.resolve("postgresql/postmaster.pid"), mine.resolve("postgresql/postmaster.pid"));

            EmbeddedDatabase.startIn(mine).close();

            assertThat(single(other, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void folderIsForItsOwnerOnly() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path folder = temporary.resolve("new/folder");

        EmbeddedDatabase.startIn(folder).close();

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("programs"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("postgresql"))).isEqualTo("rwx------");
    }

    @Test
    void folderThatCannotBeMadeIsRefusedInOneLine() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(file.resolve("folder")))
                .isInstanceOf(StartupRefused.class)
                .hasMessageStartingWith("Không ghi được vào thư mục dữ liệu " + file)
                .hasMessageNotContaining("\n");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return single(database, "show " + name);
    }

    private static String single(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
