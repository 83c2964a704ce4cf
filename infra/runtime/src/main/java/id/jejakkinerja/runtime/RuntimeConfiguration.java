package id.jejakkinerja.runtime;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What every service brings up: the edge. The log and the ports are wired by each service for itself. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("id.jejakkinerja.runtime.edge")
public class RuntimeConfiguration {}
