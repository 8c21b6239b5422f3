package vn.kiemdiem.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The stored subjects. */
interface Subjects extends Repository<Subject, String> {

    Optional<Subject> findById(String id);

    List<Subject> findAllByOrderById();

    List<Subject> findByUnitIdInOrderById(Collection<String> unitIds);

    @Query("""
            with recursive within as (
                select id from unit where id = :unitId
                union all
                select unit.id from unit join within on unit.parent_id = within.id)
            select subject.* from subject join within on subject.unit_id = within.id
            where subject.kind in (:kinds) order by subject.unit_head desc, subject.id""")
    List<Subject> findWithin(String unitId, Collection<String> kinds);

    @Query("""
            with recursive within as (
                select id, kind from unit where id = :unitId
                union all
                select unit.id, unit.kind from unit join within on unit.parent_id = within.id)
            select subject.* from subject join within on subject.unit_id = within.id
            where subject.kind in (:kinds) and within.kind in (:unitKinds)
            order by subject.unit_head desc, subject.id""")
    List<Subject> findWithinUnitsOfKinds(String unitId, Collection<String> kinds, Collection<String> unitKinds);
}
