package vn.kiemdiem.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The stored units. */
interface Units extends Repository<Unit, String> {

    Optional<Unit> findById(String id);

    @Query("select name from unit where id = :id")
    Optional<String> findName(String id);

    @Query("select parent_id from unit where id = :id and parent_id is not null")
    Optional<String> findParentId(String id);

    List<Unit> findAllByOrderById();

    List<Unit> findByIdInOrderById(Collection<String> ids);

    long countByParentIdAndKind(String parentId, UnitKind kind);

    @Query("""
            with recursive below as (
                select id from unit where parent_id = :id
                union all
                select unit.id from unit join below on unit.parent_id = below.id)
            select distinct kind from unit join below using (id)""")
    List<String> findKindsBelow(String id);

    @Query("""
            with recursive above as (
                select parent_id, 1 as distance from unit where id = :id
                union all
                select unit.parent_id, distance + 1 from unit join above on unit.id = above.parent_id)
            select unit.* from unit join above on unit.id = above.parent_id order by distance""")
    List<Unit> findAncestors(String id);

    @Query("""
            with recursive below as (
                select id from unit where parent_id = :id
                union all
                select unit.id from unit join below on unit.parent_id = below.id)
            select unit.* from unit join below using (id) where kind in (:kinds) order by id""")
    List<Unit> findDescendants(String id, Collection<String> kinds);
}
