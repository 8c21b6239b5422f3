package vn.kiemdiem.engine.signon;

/** The directory did not say whether a password is right: nobody's fault who types one. */
class DirectoryUnavailable extends RuntimeException {

    static final String SENTENCE = "Danh bạ của cơ quan hiện không trả lời nên chưa kiểm tra được mật khẩu;"
            + " hãy thử lại sau ít phút hoặc báo quản trị viên.";

    private static final long serialVersionUID = 1L;

    DirectoryUnavailable(Throwable cause) {
        super(SENTENCE, cause);
    }
}
