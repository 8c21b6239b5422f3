package vn.kiemdiem.notice;

/** People are to be invited to a review for which the unit has registered no day. */
public class ReviewDayMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewDayMissing(String unit) {
        super("Đơn vị «" + unit + "» chưa đăng ký ngày kiểm điểm nên chưa gửi được giấy mời.");
    }
}
