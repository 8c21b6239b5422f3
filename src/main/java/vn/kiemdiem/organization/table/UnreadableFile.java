package vn.kiemdiem.organization.table;

import org.jspecify.annotations.Nullable;

/** A file cannot be read as tables; the message is the sentence to show. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        this(message, null);
    }

    UnreadableFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile(
                "Nội dung tệp quá lớn so với một bảng danh sách. Chép riêng bảng dữ liệu sang một tệp mới rồi nhập lại.");
    }

    static UnreadableFile tooManyRows() {
        return new UnreadableFile("Tệp có hơn 20.000 dòng. Chia thành nhiều tệp nhỏ hơn rồi nhập lần lượt.");
    }

    static UnreadableFile brokenWorkbook(@Nullable Throwable cause) {
        return new UnreadableFile(
                "Tệp .xlsx bị hỏng hoặc không phải là sổ tính Excel. Mở lại bằng Excel, lưu thành tệp .xlsx mới rồi nhập"
                        + " lại.",
                cause);
    }
}
