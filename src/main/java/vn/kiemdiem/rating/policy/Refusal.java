package vn.kiemdiem.rating.policy;

import java.util.Optional;

/**
 * Lời từ chối của một chính sách: what a policy does not allow, and why.
 *
 * @param rule the policy's property in the plan's header
 * @param source the plan's words that the policy quotes
 * @param subject the name of whom, or the id of the item, that it is about; empty for a whole group or sheet
 * @param figure what was given
 * @param allowed what would have been accepted
 * @param sentence all of it for a secretary, with the remedy
 */
public record Refusal(
        String rule, String source, Optional<String> subject, String figure, String allowed, String sentence) {}
