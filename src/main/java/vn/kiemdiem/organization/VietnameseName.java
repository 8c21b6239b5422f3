package vn.kiemdiem.organization;

/** A value of a closed list that files name in Vietnamese. */
interface VietnameseName {

    String vietnameseName();
}
