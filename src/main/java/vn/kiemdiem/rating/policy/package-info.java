/**
 * Chính sách xếp loại: the rules of a plan for ratings, read from the header of its file; what the header leaves out,
 * the plan does not have, and its bodies type the level.
 *
 * <p>Numbers take a Vietnamese decimal comma. A policy quotes the plan in its {@code .source}, which is never left out.
 *
 * <table>
 *   <caption>Properties of the plan's own process</caption>
 *   <tr><th>property</th><th>accepted form</th><th>ledger</th></tr>
 *   <tr><td>{@code rating.frame}</td><td>{@code 90 + 10}: points of the criteria, bonus; {@code 100}: no bonus, then
 *       neither of the next two is asked for</td><td>S001-R01</td></tr>
 *   <tr><td>{@code rating.frame.bonusPerItem}</td><td>{@code 2}: most bonus of one item</td><td>S001-R04</td></tr>
 *   <tr><td>{@code rating.frame.step}</td><td>{@code 0,5}: bonus and deduction are multiples</td><td>S001-R05</td></tr>
 *   <tr><td>{@code rating.bands}</td><td>{@code 95 / 80 / 50}: least points of excellent, good, completed</td>
 *       <td>S001-R02</td></tr>
 *   <tr><td>{@code rating.excellentCap}</td><td>{@code 20%}</td><td>S001-R06</td></tr>
 *   <tr><td>{@code rating.excellentCap.base}</td><td>{@code good}, {@code good-and-above} or {@code all}</td>
 *       <td>S001-A07</td></tr>
 *   <tr><td>{@code rating.excellentCap.pool}</td><td>{@code kind}, {@code peer-group} or {@code unit}; also for a
 *       small group without a percentage</td><td>S001-R06</td></tr>
 *   <tr><td>{@code rating.excellentCap.kinds}</td><td>kinds of subject that the percentage binds; left out: all</td>
 *       <td>S001-A05</td></tr>
 *   <tr><td>{@code rating.excellentCap.exception}</td><td>{@code 25%}: what may be decided for an outstanding
 *       unit</td><td></td></tr>
 *   <tr><td>{@code rating.smallGroup}</td><td>{@code 5 / 1}: with fewer than 5 at most 1</td><td>S001-R07</td></tr>
 *   <tr><td>{@code rating.bounds}</td><td>{@code collective}, {@code unit-head} or both</td><td>S001-R08</td></tr>
 *   <tr><td>{@code rating.eligibility.leaders}</td><td>{@code 2}: least leaders of a rated collective</td>
 *       <td>S001-R09</td></tr>
 *   <tr><td>{@code rating.eligibility.newMember}, {@code .exempt}, {@code .suspendedFromParty},
 *       {@code .suspendedFromCommittee}, {@code .temporaryActivity}</td><td>{@code rated}, {@code reviewed} or
 *       {@code neither}; left out: rated</td><td>S001-R10</td></tr>
 *   <tr><td>{@code rating.reviewedOnly}</td><td>{@code section-committee; branch-committee in branch}: kinds that are
 *       reviewed and never rated, in kinds of unit</td><td>S003-R04</td></tr>
 *   <tr><td>{@code rating.term.source}</td><td>turns on the term rule for the four years of {@code plan.term}</td>
 *       <td>S000-R02 to R07</td></tr>
 * </table>
 *
 * <p>{@code .source} belongs to {@code rating.frame}, {@code rating.bands}, {@code rating.excellentCap},
 * {@code rating.smallGroup}, {@code rating.bounds}, {@code rating.eligibility} and {@code rating.reviewedOnly}.
 */
@NullMarked
package vn.kiemdiem.rating.policy;

import org.jspecify.annotations.NullMarked;
