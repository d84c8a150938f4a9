package derelayl.checkpoint;

import java.io.InvalidObjectException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that objects which were read have all their parts, and that these are what their fields say. */
final class Parts {
    /** The first model has no base, links to models are cut, and not everybody has a model. */
    private static final Set<String> MAY_BE_MISSING =
            Set.of("RelayModel.base", "RelayModel.baseId", "Participant.latestModel");

    private final Map<Class<?>, List<Field>> fields = new HashMap<>();

    /**
     * Checks an object of this program; others check themselves as they are read.
     *
     * @throws InvalidObjectException if a part is missing or of another type
     */
    void check(Object object) throws InvalidObjectException {
        var type = object.getClass();
        if (type.getName().startsWith("derelayl.") && !type.isEnum()) {
            for (var field : fields.computeIfAbsent(type, Parts::fieldsOf)) {
                check(field, object);
            }
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        var fields = Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    private static void check(Field field, Object object) throws InvalidObjectException {
        var name = object.getClass().getSimpleName() + "." + field.getName();
        try {
            var part = field.get(object);
            if (part == null ? !MAY_BE_MISSING.contains(name) : !fits(part, field.getGenericType())) {
                throw new InvalidObjectException(name);
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean fits(Object part, Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return part instanceof Map<?, ?> map
                    ? allFit(map.keySet(), arguments[0]) && allFit(map.values(), arguments[1])
                    : part instanceof Collection<?> collection && allFit(collection, arguments[0]);
        }
        if (part instanceof Double number && number.isNaN()) {
            return false;
        }
        var expected = (Class<?>) type;
        return expected.isPrimitive() || expected.isInstance(part);
    }

    private static boolean allFit(Collection<?> parts, Type type) {
        return parts.stream().allMatch(part -> part != null && fits(part, type));
    }
}
