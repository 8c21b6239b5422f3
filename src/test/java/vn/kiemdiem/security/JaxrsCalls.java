package vn.kiemdiem.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Every call of a JAX-RS application, found as Jersey itself finds it, sub-resources included. */
final class JaxrsCalls {

    private final String door;
    private final Set<Endpoint> found = new HashSet<>();

    private JaxrsCalls(String door) {
        this.door = door;
    }

    /** The calls of the classes, those that are no resources passed over, under the door. */
    static Set<Endpoint> of(String door, Collection<Class<?>> classes) {
        JaxrsCalls calls = new JaxrsCalls(door);
        for (Class<?> type : classes) {
            if (Resource.getPath(type) != null) {
                calls.add("", Resource.from(type), Set.of(type.getName()));
            }
        }
        return calls.found;
    }

    /** Of a class that a locator gives, its own path plays no part. */
    private void locate(String path, Class<?> type, Set<String> above) {
        if (!above.contains(type.getName())) {
            Set<String> here = new HashSet<>(above);
            here.add(type.getName());
            Resource resource = Resource.from(type);
            resource.getAllMethods().forEach(method -> add(path, method, here));
            resource.getChildResources().forEach(child -> add(path, child, here));
        }
    }

    private void add(String above, Resource resource, Set<String> types) {
        String path = join(above, resource.getPath());
        resource.getAllMethods().forEach(method -> add(path, method, types));
        resource.getChildResources().forEach(child -> add(path, child, types));
    }

    private void add(String path, ResourceMethod method, Set<String> types) {
        if (method.getType() == ResourceMethod.JaxrsType.SUB_RESOURCE_LOCATOR) {
            locate(path, method.getInvocable().getRawResponseType(), types);
        } else {
            found.add(new Endpoint(door, method.getHttpMethod(), path));
        }
    }

    private static String join(String above, String path) {
        String plain = path == null ? "" : path.replaceAll("\\{ *(\\w+) *:[^/]*\\}", "{$1}");
        String joined = (above + "/" + plain).replaceAll("/+", "/");
        return joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
