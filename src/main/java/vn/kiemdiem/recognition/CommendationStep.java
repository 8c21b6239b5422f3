package vn.kiemdiem.recognition;

/** What became of a commendation so far (S000-R29). */
public enum CommendationStep {
    PROPOSED("Đề xuất"),
    WITHDRAWN("Rút đề xuất"),
    GRANTED("Tặng"),
    RECOMMENDED("Đề nghị cấp trên"),
    DECLINED("Không khen thưởng");

    private final String label;

    CommendationStep(String label) {
        this.label = label;
    }

    /** The step's name on forms and reports. */
    public String label() {
        return label;
    }
}
