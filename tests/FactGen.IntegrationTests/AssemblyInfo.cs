// Each test runs whole builds: side by side they would only fight for the processor and for the generator's output folder.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
