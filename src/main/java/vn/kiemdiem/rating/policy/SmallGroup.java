package vn.kiemdiem.rating.policy;

/**
 * Nơi có ít đối tượng: how many may be excellent where fewer are good than the percentage needs (S001-R07).
 *
 * @param fewerThan the rule holds below this number
 * @param most how many may then be excellent
 * @param source the plan's words
 */
public record SmallGroup(int fewerThan, int most, String source) {

    static final String RULE = "rating.smallGroup";

    public SmallGroup {
        new Faults()
                .when(most < 1, "số được chọn phải từ 1 trở lên")
                .when(most >= fewerThan, "số được chọn phải nhỏ hơn số đối tượng của nơi ít đối tượng")
                .raise();
    }
}
