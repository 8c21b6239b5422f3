package vn.kiemdiem.rating;

import java.util.List;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.policy.PoolCount;

/**
 * The decisions of one body on one pool, counted.
 *
 * @param body the id of the unit that decided; empty in rows older than that column
 * @param kind of several kinds the first, which is the one that a percentage binds
 * @param recordedBy the accounts that recorded the decisions in force, by id
 */
public record DecidedPool(String body, String name, SubjectKind kind, PoolCount count, List<String> recordedBy) {}
