package vn.kiemdiem.dossier;

/** A dossier is to be submitted that nobody has compiled. */
public class DossierMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DossierMissing(DossierOf missing) {
        super("Đơn vị «" + missing.unit() + "» chưa lập hồ sơ «" + missing.kind() + "»"
                + (missing.subject() == null ? "" : " của «" + missing.subject() + "»") + ".");
    }
}
