package derelayl.vocabulary;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Getters and verbs of questions as functions that are as fast as if they were called by name. */
public final class QuestionMethods {
    /** Java never lets go of the class that is made for a function, so that each must be made only once. */
    private static final Map<String, Object> MADE = new ConcurrentSkipListMap<>();

    private QuestionMethods() {}

    /** A getter of a number. */
    @SuppressWarnings("unchecked")
    public static ToDoubleFunction<Question> number(Method getter) {
        return function(ToDoubleFunction.class, "applyAsDouble", getter, double.class);
    }

    /** A getter of true or false. */
    @SuppressWarnings("unchecked")
    public static Predicate<Question> truth(Method getter) {
        return function(Predicate.class, "test", getter, boolean.class);
    }

    /** A getter of a text or word. */
    @SuppressWarnings("unchecked")
    public static Function<Question, Object> value(Method getter) {
        return function(Function.class, "apply", getter, Object.class);
    }

    /** A verb that takes nothing. */
    @SuppressWarnings("unchecked")
    public static Consumer<Question> verb(Method verb) {
        return function(Consumer.class, "accept", verb, void.class);
    }

    /** A verb that takes a number. */
    @SuppressWarnings("unchecked")
    public static ObjDoubleConsumer<Question> verbWithNumber(Method verb) {
        return function(ObjDoubleConsumer.class, "accept", verb, void.class, double.class);
    }

    /** A verb that takes a word. */
    @SuppressWarnings("unchecked")
    public static BiConsumer<Question, Object> verbWithWord(Method verb) {
        return function(BiConsumer.class, "accept", verb, void.class, Object.class);
    }

    private static <T> T function(Class<T> type, String name, Method method, Class<?> result, Class<?>... arguments) {
        return type.cast(MADE.computeIfAbsent(method.toString(), first -> make(type, name, method, result, arguments)));
    }

    private static Object make(Class<?> type, String name, Method method, Class<?> result, Class<?>... arguments) {
        var erased = MethodType.methodType(result, Object.class, arguments);
        var exact = erased.changeParameterType(0, method.getDeclaringClass());
        for (var i = 0; i < arguments.length; i++) {
            exact = exact.changeParameterType(i + 1, method.getParameterTypes()[i]);
        }
        try {
            var lookup = MethodHandles.lookup();
            var site = LambdaMetafactory.metafactory(
                    lookup, name, MethodType.methodType(type), erased, lookup.unreflect(method), exact);
            return site.getTarget().invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException(method + " can be called by anybody", impossible);
        }
    }
}
