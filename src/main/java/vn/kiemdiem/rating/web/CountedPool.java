package vn.kiemdiem.rating.web;

import java.util.OptionalInt;
import vn.kiemdiem.rating.DecidedPool;

/**
 * A pool with what the plan allows it.
 *
 * @param base how many the percentage is taken of
 * @param allowance empty where the plan states no limit
 * @param ground the plan's words that give the allowance, or the decision of an exception
 */
record CountedPool(DecidedPool pool, String body, int base, OptionalInt allowance, String ground) {}
