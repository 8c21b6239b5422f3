package vn.kiemdiem.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import vn.kiemdiem.engine.Vocabulary;

/** A word of the vocabulary that asks the product once and then knows, so that a bare engine pays nothing for it. */
final class KnownAnswers implements MethodInterceptor {

    private static final List<String> WHAT_MATTERS = List.of("plan", "unit", "subject", "noticedOn");

    private final Map<List<Object>, Optional<Object>> answers = new ConcurrentHashMap<>();
    private final RepositoryService files;

    private KnownAnswers(RepositoryService files) {
        this.files = files;
    }

    static Object of(Vocabulary word, ApplicationContext product) {
        ProxyFactory proxy = new ProxyFactory(word);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new KnownAnswers(product.getBean(RepositoryService.class)));
        return proxy.getProxy();
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) {
        return answers.computeIfAbsent(question(call), unknown -> Optional.ofNullable(ask(call)))
                .orElse(null);
    }

    private static List<Object> question(MethodInvocation call) {
        return Arrays.asList(
                call.getMethod().getName(),
                Arrays.stream(call.getArguments())
                        .map(argument ->
                                argument instanceof DelegateExecution execution ? situation(execution) : argument)
                        .toList());
    }

    private static List<Object> situation(DelegateExecution execution) {
        return WHAT_MATTERS.stream()
                .map(name -> Optional.ofNullable(execution.getVariable(name)))
                .<Object>map(value -> value)
                .toList();
    }

    private @Nullable Object ask(MethodInvocation call) {
        Object[] arguments = Arrays.stream(call.getArguments())
                .map(argument -> argument instanceof DelegateExecution execution ? inTheProduct(execution) : argument)
                .toArray();
        try {
            return call.getMethod().invoke(call.getThis(), arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same execution, but of the product's deployment of the file. */
    private DelegateExecution inTheProduct(DelegateExecution execution) {
        String key = execution.getProcessDefinitionId().split(":")[0];
        return (DelegateExecution) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, arguments) -> method.getName().equals("getProcessDefinitionId")
                        ? definition(key)
                        : method.invoke(execution, arguments));
    }

    private String definition(String key) {
        return files.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
