package vn.kiemdiem.district;

/**
 * How many of each there are in a generated district.
 *
 * @param branchesOfACommune at least; some communes have up to three more
 * @param grassrootsBranches branches directly under the district; the first 17 are named by the plan
 * @param membersOfABranch at least, without those who lead it; some branches have up to six more
 * @param accountPerBranch whether each branch has its own account, or one acts for a committee and all its branches
 */
record DistrictSize(
        int communes,
        int branchesOfACommune,
        int branchesOfPolice,
        int branchesOfMilitary,
        int branchesOfHealth,
        int grassrootsBranches,
        int agencies,
        int associations,
        int schools,
        int membersOfABranch,
        boolean accountPerBranch) {

    /** The district of the plan: 13 communes and towns, about 200 branches, about 5,000 subjects. */
    static final DistrictSize REAL = new DistrictSize(13, 11, 6, 3, 5, 30, 17, 6, 40, 13, true);

    /** One that fits into a newcomer's head, with one of each. */
    static final DistrictSize DEMO = new DistrictSize(2, 2, 2, 2, 2, 3, 3, 1, 2, 4, false);
}
