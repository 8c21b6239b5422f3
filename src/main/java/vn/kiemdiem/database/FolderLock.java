package vn.kiemdiem.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.engine.StartupRefused;

/** Keeps a folder for one application; the operating system frees it also when the application is killed. */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "kiem-diem.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made when it does not exist.
     *
     * @throws StartupRefused when another application has it, or when it cannot be written
     */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder, forItsOwnerOnly());
            FileChannel channel =
                    FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new StartupRefused("Không ghi được vào thư mục dữ liệu " + folder + " (" + e + ").");
        }
        throw new StartupRefused("Thư mục dữ liệu " + folder + " đang được một ứng dụng Kiểm Điểm khác dùng: hãy dừng"
                + " ứng dụng đó, hoặc chọn thư mục khác bằng --kiemdiem.data-dir=…");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What a new folder is made with. */
    static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }
}
