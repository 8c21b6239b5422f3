package vn.kiemdiem.dossier;

/** A dossier is to be submitted that nobody has compiled. */
public class DossierMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DossierMissing(String unit, String kind) {
        super("Đơn vị «" + unit + "» chưa lập hồ sơ «" + kind + "».");
    }
}
